package org.mapeerworkforce.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** What a page costs to fetch, told by the page itself: somebody may pay for each kilobyte. */
public final class Weight {

    /** Stands in a page, through the template's {@code weight}, where its weight will be told. */
    static final String MARK = "\uE000";
    private static final int KILOBYTE = 1024;
    /** What a page usually weighs, in kilobytes. */
    private static final int USUAL = 5;
    /** More bytes than another number in the place of that one can add or take. */
    private static final int NUMBER = 32;

    private Weight() {
    }

    /** The page with its weight told, in whole kilobytes, rounded up: the weight of the very bytes that tell it. */
    static String told(String page) {
        return page.contains(MARK) ? with(page, kilobytes(page)) : page;
    }

    /** Weighing took half of a bake: once is enough, unless the number itself may tip the scales. */
    private static int kilobytes(String page) {
        int weight = of(with(page, USUAL));
        int least = roundedUp(weight - NUMBER);
        return least == roundedUp(weight + NUMBER) ? least : weighed(page, least);
    }

    private static int weighed(String page, int least) {
        int kilobytes = least;
        while (of(with(page, kilobytes)) > kilobytes * KILOBYTE) {
            kilobytes++;
        }
        return kilobytes;
    }

    private static int roundedUp(int bytes) {
        return -Math.floorDiv(-bytes, KILOBYTE);
    }

    /** The weight is told in the foot: what stands before may be a character that somebody typed. */
    private static String with(String page, int kilobytes) {
        int mark = page.lastIndexOf(MARK);
        return page.substring(0, mark) + kilobytes + " KB" + page.substring(mark + MARK.length());
    }

    /** Bytes of the page on the wire: UTF-8, gzip level 9. */
    public static int of(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
