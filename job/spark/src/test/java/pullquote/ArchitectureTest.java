package pullquote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Dependencies run one way, and Spark stays at the edges. */
@AnalyzeClasses(packages = "pullquote", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule ONE_WAY =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("pullquote.text..")
          .layer("quote")
          .definedBy("pullquote.quote..")
          .layer("entity")
          .definedBy("pullquote.entity..")
          .layer("summary")
          .definedBy("pullquote.summary..")
          .layer("analysis")
          .definedBy("pullquote.analysis..")
          .layer("evaluation")
          .definedBy("pullquote.evaluation..")
          .layer("spark")
          .definedBy("pullquote.spark..")
          .layer("report")
          .definedBy("pullquote.report..")
          .layer("cli")
          .definedBy("pullquote.cli..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("quote")
          .mayOnlyAccessLayers("text")
          .whereLayer("entity")
          .mayOnlyAccessLayers("quote", "text")
          .whereLayer("summary")
          .mayOnlyAccessLayers("text")
          .whereLayer("analysis")
          .mayOnlyAccessLayers("entity", "quote", "summary", "text")
          .whereLayer("evaluation")
          .mayOnlyAccessLayers("analysis", "entity", "quote", "summary", "text")
          .whereLayer("spark")
          .mayOnlyAccessLayers("analysis", "entity", "quote", "summary", "text")
          .whereLayer("report")
          .mayOnlyAccessLayers("spark")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("pullquote.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule SPARK_AT_THE_EDGES =
      noClasses()
          .that()
          .resideOutsideOfPackage("pullquote.spark..")
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
}
