/** What both registers know of a person, and how little of it is shown to those who do not need it. */
package vn.tongket.socialprotection.person;
