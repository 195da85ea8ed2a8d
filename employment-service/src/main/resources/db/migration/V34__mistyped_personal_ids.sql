-- In how many places two numbers of the same length differ: one for a mistyped digit, two for a pair that was turned round.
create function places_apart(a text, b text) returns int
    language sql immutable strict parallel safe
as
$$
select cast(count(*) as int)
from generate_series(1, length(a)) as place
where substr(a, place, 1) <> substr(b, place, 1)
$$;
