package vn.tongket.employment.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/**
 * A file to import. Two requests are the same when all but the place of the file is.
 *
 * @param sha256 of the file's bytes
 * @param dryRun checks everything and changes nothing
 * @param file where the file was put for the time of the request
 */
record ImportRequest(String sha256, ImportFormat format, ImportMode mode, boolean dryRun, @JsonIgnore Path file) {}
