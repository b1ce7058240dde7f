package org.eventreport.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The documents of several files. One file is open at a time. */
final class FileDocuments implements Documents {

    private final Iterator<Path> files;
    private final Function<Path, ReportFormat> formats;
    private @Nullable Documents open;

    FileDocuments(List<Path> files, Function<Path, ReportFormat> formats) {
        this.files = files.iterator();
        this.formats = formats;
    }

    @Override
    public @Nullable Document next() throws IOException {
        while (true) {
            Document document = open == null ? null : open.next();
            if (document != null) {
                return document;
            }
            close();
            if (!files.hasNext()) {
                return null;
            }
            Path file = files.next();
            open = formats.apply(file).documents(file);
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
