/** Capital projects of the department as investor: what each was given for a year, disbursed, and had to return. */
package vn.tongket.socialprotection.project;
