package dk.integrationsbarometer.exports.files;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A file of an export.
 *
 * @param path below the folder, with slashes
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
@JsonPropertyOrder({"path", "size", "sha256"})
public record WrittenFile(String path, long size, String sha256) {}
