/** What the annual review asks of this service: whom allowances reached and with how much money, and how capital moved. */
package vn.tongket.socialprotection.annual;
