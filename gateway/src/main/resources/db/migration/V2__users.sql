create table users (
    id             uuid not null,
    username       text not null,
    password_hash  text not null,
    display_name   text not null,
    enabled        boolean not null,
    created_at     timestamptz not null,
    version        bigint not null,
    constraint pk_users primary key (id),
    constraint uq_users_username unique (username),
    constraint ck_users_username check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    constraint ck_users_password_hash check (password_hash like '$2%')
);

comment on column users.password_hash is 'bcrypt, in modular crypt format';

create table user_roles (
    user_id  uuid not null,
    role     text not null,
    constraint pk_user_roles primary key (user_id, role),
    constraint fk_user_roles_user foreign key (user_id) references users (id) on delete cascade,
    constraint ck_user_roles_role check (role in ('viewer', 'reporter', 'specialist', 'approver', 'council', 'leader',
                                                  'administrator', 'auditor', 'system'))
);

create table user_units (
    user_id    uuid not null,
    unit_code  text not null,
    constraint pk_user_units primary key (user_id, unit_code),
    constraint fk_user_units_user foreign key (user_id) references users (id) on delete cascade
);

comment on table user_units is 'Units whose subtrees limit a reporter or specialist; none means no limit';
