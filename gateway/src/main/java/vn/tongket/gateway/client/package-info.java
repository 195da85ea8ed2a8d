/**
 * The services behind the gateway: where they are, and the one call that the annual review makes to each. Time budgets,
 * retry and breaker are kept here and nowhere else.
 */
package vn.tongket.gateway.client;
