/** Vietnamese first, English on request. Every text that leaves the API is a {@code Label} that holds both. */
package vn.tongket.kit.language;
