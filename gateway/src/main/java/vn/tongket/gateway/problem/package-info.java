/** Every problem that the gateway adds to the common ones, and what its database constraints mean to a client. */
package vn.tongket.gateway.problem;
