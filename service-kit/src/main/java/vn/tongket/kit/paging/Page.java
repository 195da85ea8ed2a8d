package vn.tongket.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One page of a collection.
 *
 * @param next link to the page after, relative to the host; absent on the last page
 * @param resume of a collection in the order of changes: link to whatever changes after this page; absent otherwise. A
 *     system that copies keeps it instead of a time, and loses nothing where it stops in the midst of rows that changed
 *     at once.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next, String resume) {}
