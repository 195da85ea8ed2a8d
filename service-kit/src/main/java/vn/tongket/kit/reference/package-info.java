/**
 * Law as data: dated tables that ship as CSV, each row with act, article and confidence. A row that is only remembered
 * stays inactive until an administrator of the province confirms it.
 */
package vn.tongket.kit.reference;
