/** Award money: a multiple of the base salary on the day of the decision, rounded by the rule in force that day. */
package vn.tongket.awards.money;
