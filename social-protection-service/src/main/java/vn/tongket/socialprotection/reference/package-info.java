/** The reference data that this service works by: levels, categories, merit annexes, and the directory of units. */
package vn.tongket.socialprotection.reference;
