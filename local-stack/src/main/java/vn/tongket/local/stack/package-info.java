/**
 * An embedded PostgreSQL, the three services and the gateway, each a process of its own on the loopback address. Starts
 * them, waits until they are ready, and stops what it started and nothing else.
 */
package vn.tongket.local.stack;
