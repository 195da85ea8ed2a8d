package vn.tongket.socialprotection.annual;

import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;

/**
 * People with merit of one category on record at the end of a year.
 *
 * @param category letter of Ordinance 02/2020/UBTVQH14 Article 3
 */
record RecordCount(int year, String category, Label label, long records, Provenance provenance) {}
