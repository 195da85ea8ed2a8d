/** What the documents of all services say alike. */
package vn.tongket.kit.openapi;
