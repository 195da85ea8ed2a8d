/** What both registers keep of a person's allowance: when it ends and why, and months as the database stores them. */
package vn.tongket.socialprotection.person;
