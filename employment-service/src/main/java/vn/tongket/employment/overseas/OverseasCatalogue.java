package vn.tongket.employment.overseas;

import java.util.Map;
import java.util.Set;

/**
 * What a record may say of a contract of one day.
 *
 * @param senders by code of each form that has none below it: whether someone sends the worker
 */
record OverseasCatalogue(Map<String, Boolean> senders, Set<String> countries) {}
