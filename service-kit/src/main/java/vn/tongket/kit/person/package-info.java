/**
 * What every register knows of a natural person: sex, birth, personal ID, and who may see how much of it. It says nothing
 * about why someone is in a register.
 */
package vn.tongket.kit.person;
