package vn.motcua.journeys;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Stories take procedures from the demonstration; its clock, its province and its commands stay away. */
final class OnlyReadTheDemonstration extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory others) {
        return found.getClassMetadata().getClassName().startsWith("vn.motcua.demo.");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnlyReadTheDemonstration;
    }

    @Override
    public int hashCode() {
        return OnlyReadTheDemonstration.class.hashCode();
    }
}
