/** How little is shown of a person to those who do not need to know them. Who needs to is for each service to say. */
package vn.tongket.kit.privacy;
