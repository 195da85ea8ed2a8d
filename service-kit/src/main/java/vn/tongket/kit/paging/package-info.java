/** Keyset paging of collections: a limit, an opaque cursor, a link to the page after. */
package vn.tongket.kit.paging;
