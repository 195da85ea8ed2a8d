package vn.tongket.employment.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a part of a workbook before it is read as a sheet. The workbook reader lays out every row up to its last
 * cell, so that one cell far to the right takes all memory, and reads a number whatever its length. Uses the same XML
 * parser as that reader does, so that both see the same cells; where one of them gets no further, the other does not
 * either.
 */
final class SheetBounds {
    /** XFD, the last column of Excel. */
    private static final int LAST_COLUMN = 16_384;
    /** Cells and gaps of all rows: forty columns of as many rows as Excel has. */
    private static final long MOST_PLACES = 40L << 20;
    /** Excel writes seventeen digits. */
    private static final int LONGEST_NUMBER = 100;

    private static final XMLInputFactory XML = xml();

    private final XMLStreamReader part;
    private long places;
    private int column;
    private int width;
    private boolean number;
    private int length;
    private int depth;
    // How deep the outermost ones stand that are open, 0 where none is: what stands within counts as a part of them
    private int row;
    private int cell;
    private int value;

    private SheetBounds(XMLStreamReader part) {
        this.part = part;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whether the part can be read as a sheet without harm. Any part may be one: the workbook says which are. */
    static boolean areKept(InputStream part) {
        try {
            return new SheetBounds(XML.createXMLStreamReader(part)).areKept();
        } catch (XMLStreamException | RuntimeException noFurther) { // a picture, or damaged
            return true;
        }
    }

    private boolean areKept() throws XMLStreamException {
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    length += value == 0 ? 0 : part.getTextLength();
                default -> {}
            }
            if (column > LAST_COLUMN || places > MOST_PLACES || number && length > LONGEST_NUMBER) {
                return false;
            }
        }
        return true;
    }

    private void start() {
        depth++;
        switch (part.getLocalName()) {
            case "row" -> row = outermost(row);
            case "c" -> {
                cell = outermost(cell);
                startCell(part.getAttributeValue(null, "r"), part.getAttributeValue(null, "t"));
            }
            case "v" -> value = outermost(value);
            default -> {}
        }
    }

    private int outermost(int open) {
        return open == 0 ? depth : open;
    }

    private void startCell(String place, String type) {
        column = place == null ? column + 1 : column(place);
        width = Math.max(width, column);
        number |= type == null || type.equals("n");
    }

    private void end() {
        if (part.getLocalName().equals("row")) {
            places += width;
        }
        if (depth == value) {
            value = 0;
            length = 0;
        } else if (depth == cell) {
            cell = 0;
            number = false;
        } else if (depth == row) {
            row = 0;
            column = 0;
            width = 0;
        }
        depth--;
    }

    /** The column of {@code B7}, 2; no further than just beyond the last one. */
    private static int column(String place) {
        int column = 0;
        for (int i = place.startsWith("$") ? 1 : 0; i < place.length() && column <= LAST_COLUMN; i++) {
            int letter = Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            if (letter < 1 || letter > 26) {
                break;
            }
            column = column * 26 + letter;
        }
        return column;
    }
}
