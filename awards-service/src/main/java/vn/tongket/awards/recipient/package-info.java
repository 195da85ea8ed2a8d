/**
 * The collectives and individuals who may receive awards. A signed decision publishes the names that it bears; until then
 * only those who prepare, vote on or sign decisions see whom they are about.
 */
package vn.tongket.awards.recipient;
