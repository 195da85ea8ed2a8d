/** What people are told while things start: steps as they go, and one sentence in each language where they cannot. */
package vn.tongket.local.console;
