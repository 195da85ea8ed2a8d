/** The titles and commendations that the law knows, who may receive them and who decides. */
package vn.tongket.awards.catalogue;
