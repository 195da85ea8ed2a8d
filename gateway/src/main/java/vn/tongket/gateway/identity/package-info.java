/**
 * Who may come in: local users with their roles and units, and whoever an OIDC provider vouches for. Everything behind
 * the gateway trusts what is decided here.
 */
package vn.tongket.gateway.identity;
