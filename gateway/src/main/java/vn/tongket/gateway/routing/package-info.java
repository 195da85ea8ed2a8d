/**
 * Calls of clients to the services, streamed through: only what a service publishes in its OpenAPI document passes, and
 * what a client says about itself in headers is replaced by what the gateway knows.
 */
package vn.tongket.gateway.routing;
