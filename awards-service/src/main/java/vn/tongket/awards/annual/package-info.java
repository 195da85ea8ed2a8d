/** What the annual review asks of this service: awards granted for a year, with their money. */
package vn.tongket.awards.annual;
