/**
 * Who asks, with which roles, for which units, and the two rules that hold everywhere: unit scope and separation of
 * duties. Proving who someone is belongs to the gateway alone.
 */
package vn.tongket.kit.identity;
