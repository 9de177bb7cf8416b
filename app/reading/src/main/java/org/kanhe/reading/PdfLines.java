package org.kanhe.reading;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// The lines of a page: strokes along its edges, and boxes filled so thin that they look like lines.
final class PdfLines extends PDFGraphicsStreamEngine {
    private static final int MOST = 100_000;

    private final PDRectangle box;
    private final int rotation;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Point2D[]> segments = new ArrayList<>();
    private int pictures;
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();

    PdfLines(PDPage page) {
        super(page);
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        moveTo((float) a.getX(), (float) a.getY());
        for (Point2D p : new Point2D[] {b, c, d}) {
            lineTo((float) p.getX(), (float) p.getY());
        }
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        start = seen(x, y);
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D end = seen(x, y);
        if (segments.size() < MOST) {
            segments.add(new Point2D[] {current, end});
        }
        current = end;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = seen(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        if (segments.size() < MOST) {
            segments.add(new Point2D[] {current, start});
        }
        current = start;
    }

    @Override
    public void strokePath() {
        for (Point2D[] s : segments) {
            double dx = Math.abs(s[0].getX() - s[1].getX());
            double dy = Math.abs(s[0].getY() - s[1].getY());
            if (dy <= 1 && dx > Ruling.THICKEST) {
                add(Ruling.of(true, s[0].getY(), s[0].getX(), s[1].getX()));
            } else if (dx <= 1 && dy > Ruling.THICKEST) {
                add(Ruling.of(false, s[0].getX(), s[0].getY(), s[1].getY()));
            }
        }
        segments.clear();
    }

    /// A thin filled box is a line; the edges of a wider one are only where a colour ends.
    @Override
    public void fillPath(int windingRule) {
        double left = segments.stream().mapToDouble(s -> Math.min(s[0].getX(), s[1].getX())).min().orElse(0);
        double right = segments.stream().mapToDouble(s -> Math.max(s[0].getX(), s[1].getX())).max().orElse(0);
        double top = segments.stream().mapToDouble(s -> Math.min(s[0].getY(), s[1].getY())).min().orElse(0);
        double bottom = segments.stream().mapToDouble(s -> Math.max(s[0].getY(), s[1].getY())).max().orElse(0);
        if (bottom - top <= Ruling.THICKEST && right - left > Ruling.THICKEST) {
            add(Ruling.of(true, (top + bottom) / 2, left, right));
        } else if (right - left <= Ruling.THICKEST && bottom - top > Ruling.THICKEST) {
            add(Ruling.of(false, (left + right) / 2, top, bottom));
        }
        segments.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        segments.clear();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {
        pictures++;
    }

    /// Whether a picture is drawn on the page.
    boolean hasPictures() {
        return pictures > 0;
    }

    @Override
    public void shadingFill(COSName shadingName) {}

    private void add(Ruling line) {
        if (rulings.size() < MOST) {
            rulings.add(line);
        }
    }

    /// A point of the page's own system as it is seen: from the top left, turned the right way.
    private Point2D seen(float x, float y) {
        double px = x - box.getLowerLeftX();
        double py = y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(py, px);
            case 180 -> new Point2D.Double(box.getWidth() - px, py);
            case 270 -> new Point2D.Double(box.getHeight() - py, box.getWidth() - px);
            default -> new Point2D.Double(px, box.getHeight() - py);
        };
    }
}
