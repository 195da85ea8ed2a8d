/** Two people editing one record: the second is told, and loses nothing. */
package vn.tongket.kit.concurrency;
