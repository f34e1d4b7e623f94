package org.mapeerworkforce;

import java.nio.file.Path;
import java.time.LocalDate;
import org.mapeerworkforce.oven.*;

public final class Bake {
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        Bakery bakery = new Bakery(root);
        Baked baked = bakery.bake(new Order(LocalDate.now(), false), bakery.destination());
        baked.faults().forEach(System.out::println);
        baked.site().confirms().forEach(System.out::println);
    }
}
