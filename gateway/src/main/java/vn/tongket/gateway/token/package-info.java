/**
 * The internal token: the gateway says to one service, for at most a minute, who asks. Its keys are made here at the
 * first start, and published for the services to check against.
 */
package vn.tongket.gateway.token;
