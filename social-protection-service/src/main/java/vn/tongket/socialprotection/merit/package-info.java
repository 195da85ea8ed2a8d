/**
 * People with merit (Ordinance 02/2020 Article 3) and their monthly allowances. Amounts are looked up in the annexes of the
 * decree in force; they cannot be computed.
 */
package vn.tongket.socialprotection.merit;
