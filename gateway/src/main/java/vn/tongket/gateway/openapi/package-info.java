/** One OpenAPI document for everything behind the door, made of the documents that the services promise to keep. */
package vn.tongket.gateway.openapi;
