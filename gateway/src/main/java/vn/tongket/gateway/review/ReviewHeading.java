package vn.tongket.gateway.review;

import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.language.Language;

/** What the review is about, and in which language it is wanted. */
record ReviewHeading(AnnualQuery query, String unitName, Language language) {
    int year() {
        return query.year();
    }
}
