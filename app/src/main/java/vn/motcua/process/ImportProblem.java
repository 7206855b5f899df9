package vn.motcua.process;

import java.util.List;

/**
 * A place in a file that cannot be read.
 *
 * @param place in the file's own numbers, such as {@code 19.1, Bước 2}
 * @param key of the sentence in the message bundles
 * @param arguments what the sentence mentions
 */
public record ImportProblem(String place, String key, List<Object> arguments) {

    public ImportProblem {
        arguments = List.copyOf(arguments);
    }
}
