/** Every problem that this service adds to the common ones, and what its database constraints mean to a client. */
package vn.tongket.socialprotection.problem;
