package pullquote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Dependencies run one way: input, tables, corpus and output, run, and whatever is done with an
 * output after that. Spark stays in these rooms, and out of the command line's.
 */
@AnalyzeClasses(packages = "pullquote", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String[] SPARK_ROOMS = {
    "pullquote.input..",
    "pullquote.tables..",
    "pullquote.corpus..",
    "pullquote.output..",
    "pullquote.run..",
    "pullquote.verify..",
    "pullquote.export..",
    "pullquote.sql.."
  };

  @ArchTest
  static final ArchRule ONE_WAY =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("input")
          .definedBy("pullquote.input..")
          .layer("tables")
          .definedBy("pullquote.tables..")
          .layer("corpus")
          .definedBy("pullquote.corpus..")
          .layer("output")
          .definedBy("pullquote.output..")
          .layer("run")
          .definedBy("pullquote.run..")
          .layer("verify")
          .definedBy("pullquote.verify..")
          .layer("export")
          .definedBy("pullquote.export..")
          .layer("sql")
          .definedBy("pullquote.sql..")
          .layer("report")
          .definedBy("pullquote.report..")
          .layer("cli")
          .definedBy("pullquote.cli..")
          .whereLayer("input")
          .mayNotAccessAnyLayer()
          .whereLayer("tables")
          .mayOnlyAccessLayers("input")
          .whereLayer("corpus")
          .mayOnlyAccessLayers("tables")
          .whereLayer("output")
          .mayOnlyAccessLayers("tables", "input")
          .whereLayer("run")
          .mayOnlyAccessLayers("output", "corpus", "tables", "input")
          .whereLayer("verify")
          .mayOnlyAccessLayers("run", "output", "tables", "input")
          .whereLayer("export")
          .mayOnlyAccessLayers("output", "tables", "input")
          .whereLayer("sql")
          .mayOnlyAccessLayers("tables")
          .whereLayer("report")
          .mayOnlyAccessLayers("output", "tables")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("pullquote.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule SPARK_IN_ITS_ROOMS =
      noClasses()
          .that()
          .resideOutsideOfPackages(SPARK_ROOMS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  /** Of a record it makes an empty schema, without a word. */
  @ArchTest
  static final ArchRule NO_BEAN_ENCODER =
      noClasses().should().callMethod("org.apache.spark.sql.Encoders", "bean", "java.lang.Class");

  @ArchTest
  static final ArchRule ONE_EXIT =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("pullquote.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Path root = Path.of(System.getProperty("pullquote.home", "../.."));
    for (Path sources : List.of(root.resolve("job/core"), root.resolve("job/spark"))) {
      try (var files = Files.walk(sources.resolve("src/main/java"))) {
        for (Path folder :
            files
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .toList()) {
          assertThat(folder.resolve("package-info.java"))
              .content()
              .containsPattern("(?s)^/\\*\\* ?\\n?.*[A-Z].*\\.\\s+\\*/\\s+@NullMarked\\s+package");
        }
      }
    }
  }
}
