/**
 * The one error vocabulary (RFC 9457): a type per kind of failure, in Vietnamese and English, with the fields at fault.
 * Mappers turn what libraries throw into the same shape, so that a client reads one format only.
 */
package vn.tongket.kit.problem;
