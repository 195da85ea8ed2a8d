/** Queries in SQL: the database does the work with sets. */
package vn.tongket.kit.database;
