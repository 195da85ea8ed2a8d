/** The collectives and individuals who may receive awards. Their names are published with the decisions. */
package vn.tongket.awards.recipient;
