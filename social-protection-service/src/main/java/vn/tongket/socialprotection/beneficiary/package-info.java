/**
 * Beneficiaries of monthly social assistance (Decree 20/2021 Article 5) and what each is entitled to. Whose category tells
 * of HIV is shown under {@code other} to everyone who does not keep the file.
 */
package vn.tongket.socialprotection.beneficiary;
