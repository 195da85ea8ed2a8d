/** How JSON is read and written: strict, NFC, ISO dates, plain decimals. */
package vn.tongket.kit.json;
