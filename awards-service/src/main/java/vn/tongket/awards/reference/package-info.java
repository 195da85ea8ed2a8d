/** The law that this service works by, as tables, and the directory of units. */
package vn.tongket.awards.reference;
