/** The only door to the services: who comes in, what is routed where, one API document, and the annual review. */
package vn.tongket.gateway;
