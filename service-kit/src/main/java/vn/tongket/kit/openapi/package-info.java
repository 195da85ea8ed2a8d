/** What the documents of all services say alike: examples of parameters, the header of a retry, problems. */
package vn.tongket.kit.openapi;
