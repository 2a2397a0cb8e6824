package dk.integrationsbarometer.exports.charts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** An image as the bytes of a PNG file that has texts beside its pixels. */
final class PngFile {
  private static final String FORMAT = "png";

  private PngFile() {}

  /**
   * The file: the same bytes for the same pixels and texts.
   *
   * @param texts by the keywords that the PNG specification has for them, such as {@code Title}
   */
  static byte[] of(BufferedImage image, Map<String, String> texts) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(FORMAT).next();
    var bytes = new ByteArrayOutputStream();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(to);
      writer.write(new IIOImage(image, null, metadata(writer, image, texts)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }

    return bytes.toByteArray();
  }

  private static IIOMetadata metadata(
      ImageWriter writer, BufferedImage image, Map<String, String> texts) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
    String format = metadata.getNativeMetadataFormatName();
    var entries = new IIOMetadataNode("iTXt");
    texts.forEach((keyword, text) -> entries.appendChild(entry(keyword, text)));
    var root = new IIOMetadataNode(format);
    root.appendChild(entries);
    metadata.mergeTree(format, root);
    return metadata;
  }

  private static IIOMetadataNode entry(String keyword, String text) {
    var entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", keyword);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", text);
    return entry;
  }
}
