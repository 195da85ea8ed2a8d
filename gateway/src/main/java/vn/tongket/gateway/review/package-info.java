/**
 * The annual review: the figures of three services as one document with percentages, claims and a sentence for each
 * section. Nothing here is entered by hand and nothing is made up; what did not come is said to be missing.
 */
package vn.tongket.gateway.review;
